/** How the page of layouts looks: as many beside one another as there is room for, and on paper, too. */
export const galleryStyle = `
*{box-sizing:border-box}
body{margin:0;padding:0 clamp(.75rem,3vw,2.5rem) 3rem;background:#eef0f4;color:#1b1f27;font:1rem/1.5 system-ui,sans-serif}
nav{display:flex;flex-wrap:wrap;gap:.5rem 1.5rem;padding-block:1rem}
a{color:#1d4f91}
h1{margin:1.5rem 0 0;font-size:1.75rem}
h2{margin:0;font-size:1rem}
p{margin:.25rem 0}
code{font:.8125rem ui-monospace,monospace}
.colours{display:flex;flex-wrap:wrap;gap:.25rem 1rem;margin:.5rem 0 1rem;padding:0;list-style:none;font-size:.875rem}
.colours span{display:inline-block;width:1.1em;height:1.1em;margin-inline-end:.35em;vertical-align:-.2em;border:1px solid #7a8392;border-radius:3px}
.not-drawn{color:#7a4a00}
.not-drawn+.layouts{margin-block-start:1rem}
.layouts{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,24rem),1fr));gap:1.25rem;align-items:start}
figure{margin:0;background:#fff;border:1px solid #c9ced8;border-radius:8px;overflow:hidden;break-inside:avoid}
figure>svg{display:block;width:100%;height:auto;border-block-end:1px solid #c9ced8}
figcaption{display:flex;flex-wrap:wrap;gap:.25rem .6rem;align-items:baseline;padding:.5rem .75rem}
figcaption span,figcaption i{color:#555d6b}
figcaption b{padding:0 .45em;border-radius:4px;background:#e6eefb;font-size:.8125rem;font-weight:600}
table{overflow-x:auto}
.detailed{grid-template-columns:minmax(0,1fr)}
@media (min-width:60rem){
.detailed figure{display:grid;grid-template:auto 1fr/26rem minmax(0,1fr)}
.detailed figure>svg{border:0;border-inline-end:1px solid #c9ced8}
.detailed table{grid-area:1/2/3/3}
}
table{display:block;border-collapse:collapse;width:100%;font-size:.8125rem}
th,td{padding:.2rem .75rem;border-block-start:1px solid #e3e6ec;text-align:start;vertical-align:top}
thead th{color:#555d6b;font-weight:400;white-space:nowrap}
.frame{fill:none;stroke:#e0218a;stroke-width:1.5;stroke-dasharray:6 4;vector-effect:non-scaling-stroke}
.frame.pic,.frame.tbl,.frame.chart{fill:#e0218a;fill-opacity:.08}
.empty{font:20px system-ui,sans-serif;fill:#a81468;text-anchor:middle;dominant-baseline:middle}
@media print{body{background:none}}
`;
