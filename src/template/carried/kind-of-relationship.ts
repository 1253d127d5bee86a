import type { Relationship } from '../../opc/relationships.js';
import type { CarriedKind } from './carried.js';

/** What is carried in by a relationship; nothing for what belongs to a deck, ordinary hyperlinks among it. */
export function kindOfRelationship({ type, target, external }: Relationship): CarriedKind | undefined {
  const name = type.slice(type.lastIndexOf('/') + 1).toLowerCase();
  const inside = kindsInside.find(({ names }) => names.test(name))?.kind;
  if (inside !== undefined) return inside;
  if (!external) return undefined;
  if (name === 'image') return 'remote picture';
  if (/^(video|audio|media)$/.test(name)) return 'remote sound or film';
  if (name !== 'hyperlink') return 'link to another file';
  return kindOfAddress(target);
}

const kindsInside: readonly { readonly names: RegExp; readonly kind: CarriedKind }[] = [
  { names: /^(control|activexcontrol|activexcontrolbinary)$/, kind: 'ActiveX control' },
  { names: /^(extensibility|usercustomization|attachedtoolbars)$/, kind: 'own ribbon' },
  { names: /^webextension(taskpanes)?$/, kind: 'web extension' },
];

function kindOfAddress(address: string): CarriedKind | undefined {
  const plain = withoutBlanks(address);
  if (plain === '' || plain.startsWith('#') || /^(https?|mailto|tel|sms|sip):/i.test(plain)) return undefined;
  const isPath = /^(file:|[a-z]:[\\/]|[\\/]|\.{1,2}[\\/])/i.test(plain) || !/^[a-z][a-z0-9+.-]*:/i.test(plain);
  return isPath ? 'address on a disk or share' : 'script or program address';
}

/** Programs skip blanks and control characters at the head and inside of a scheme. */
const withoutBlanks = (address: string): string => address.replace(/[\s\p{Cc}]+/gu, '');
