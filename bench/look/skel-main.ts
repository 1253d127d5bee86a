import { skeletonReport } from './skeletons.js'; console.log(skeletonReport());
