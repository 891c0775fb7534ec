import { tell } from '../messages/note.ts';
import { isOfThisPage } from './is-of-this-page.ts';

// Registered for the frames of the sites that the reader chose to have tidied always. All else comes when this page is one.
if (window.top !== window && isOfThisPage()) tell({ note: 'framed' });
