import { useEffect, useState } from 'preact/hooks';

interface Seen {
  /** Equal keys, equal drawings. */
  readonly picture: string;
  readonly alternative: string;
  /** Width by height. */
  readonly aspect: number;
  readonly isLazy?: boolean;
}

/** A slide as it will be. The next drawing takes the place of the last one when it is ready, so that nothing flickers. */
export function SlidePicture({ picture, alternative, aspect, isLazy = false }: Seen) {
  const [shown, setShown] = useState(picture);
  useEffect(() => {
    let isWanted = true;
    const next = new Image();
    next.src = addressOf(picture);
    const show = (): void => {
      if (isWanted) setShown(picture);
    };
    if (isLazy) show();
    else next.decode().then(show, show);
    return () => {
      isWanted = false;
    };
  }, [picture, isLazy]);
  return (
    <img
      class="slide"
      src={addressOf(shown)}
      alt={alternative}
      width={Math.round(1000 * aspect)}
      height={1000}
      loading={isLazy ? 'lazy' : 'eager'}
      decoding={isLazy ? 'async' : 'sync'}
    />
  );
}

const addressOf = (key: string): string => `slides/${key}.svg`;
