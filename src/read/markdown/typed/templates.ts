/**
 * A text without the orders to whoever builds its site: `[the plan]({{ "/2015/plan/" | url }})` leads to an address that the order holds,
 * `<img src="{{ "/plan.png" | url }}">` is no tag until it is built, and `{% raw %}` and `{% endraw %}` around a text say nothing to anybody.
 */
export const withoutTemplates = (text: string): string =>
  text.includes('{{') || text.includes('%}')
    ? text
        .replace(/(?<=\]\()[^(){}\s]*\{\{([^{}\n]{0,300})\}\}[^()\s]*(?=\))/g, (_, order: string) => addressIn(order))
        .replace(/^[ \t]{0,8}<(?:img|iframe|video|source)\b[^\n]{0,200}=["']?\{\{[^\n]{0,2000}>[ \t]{0,8}$/gim, '')
        .replace(/^[ \t]*(?:\{|&#123;)%-? *(?:end)?raw *-?%\}|\{%-? *(?:end)?raw *-?%\}[ \t]*$/gm, '')
    : text;

const addressIn = (order: string): string => /["']([^"'\s()]+)["']/.exec(order)?.[1] ?? '#';
