// Runs in the head of every page, before the first paint, so that no page is seen in the wrong theme.
import { applyLook, mirroredLook } from '../../reader/apply-look.ts';

applyLook(mirroredLook());
// When it stood, for whoever asks whether it came before the first paint.
performance.mark('look');
