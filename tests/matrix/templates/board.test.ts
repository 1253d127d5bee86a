import { describeDecks } from './describe-decks.js';

describeDecks('board');
