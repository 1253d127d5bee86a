import type { Scene } from '../scene/scene.js';
import { short } from '../svg/path-data.js';

/**
 * How the page looks: slides below one another where no script runs, one at a time where it does (`show`), all at once in small
 * (`all`), what the speaker has before them (`speak`), and a page a slide on paper.
 */
export const styleOf = ({ width, height }: Pick<Scene, 'width' | 'height'>): string => `
*{box-sizing:border-box}
body{margin:0;background:#222;color:#eee;font:1rem/1.5 system-ui,sans-serif}
section{margin:0 auto 1rem;max-width:${short(width)}px;background:#fff}
section>svg{display:block;width:100%;height:auto}
.show{overflow:hidden}
.show section{display:none;margin:0;max-width:none;background:none}
.show section.now{display:grid;place-items:center;width:100vw;height:100vh}
.show section.now>svg{width:min(100vw,100vh*${short(width)}/${short(height)});height:auto;background:#fff}
.dark section.now{visibility:hidden}
.all{overflow:auto}
.all main{display:grid;grid-template-columns:repeat(auto-fill,minmax(15rem,1fr));gap:1rem;padding:1rem}
.all section,.all section.now{display:block;width:auto;height:auto;cursor:pointer;visibility:visible}
.all section>svg,.all section.now>svg{width:100%}
.all section.now{outline:4px solid #4a9eff;outline-offset:4px}
.speak #desk{display:grid;position:fixed;inset:0 0 0 60%;background:#111;padding:1rem;gap:1rem;grid-template:"next next next" auto "notes notes notes" 1fr "time pace place" auto/auto 1fr auto}
.speak main{width:60%}
.speak section.now{width:60vw}
.speak section.now>svg{width:min(60vw,100vh*${short(width)}/${short(height)})}
#next{grid-area:next}
#next svg{display:block;width:min(100%,18rem);background:#fff}
#notes{grid-area:notes;overflow:auto;font-size:1.25rem}
#notes p{margin:0 0 .75em}
#notes .heading,#notes .caption{color:#bbb}
#time{grid-area:time;justify-self:start;font:inherit;font-size:2rem;background:none;border:0;color:inherit;cursor:pointer}
#pace{grid-area:pace;font-size:2rem;color:#bbb}
#place{grid-area:place;font-size:2rem}
@media (max-width:45rem){
.speak{display:flex;flex-direction:column;height:100vh;height:100dvh}
.speak main,.speak section.now,.speak section.now>svg{width:100vw;height:auto}
.speak #desk{position:static;flex:1;min-height:0;padding:.75rem;gap:.75rem;grid-template-columns:auto 1fr auto}
#next svg{width:8rem}
#time,#pace,#place{font-size:1.25rem}
}
.late{color:#ff9d8a!important}
#notes .time{color:#bbb}
@page{size:${short(width)}pt ${short(height)}pt;margin:0}
@media print{
body{background:none}
#desk{display:none!important}
main{display:block!important;width:auto!important;padding:0!important}
.show section,.show section.now,section{display:block;visibility:visible;width:${short(width)}pt;height:${short(height)}pt;max-width:none;margin:0;break-after:page;overflow:hidden}
section:last-of-type{break-after:auto}
section>svg,.show section.now>svg{width:${short(width)}pt;height:${short(height)}pt}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}
`;
