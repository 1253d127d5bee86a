export { nearest, suggest } from '../../schema/nearest.js';
