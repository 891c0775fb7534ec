import type { Rule } from '../rule.ts';
import { navigation } from './navigation.ts';
import { newsletterForm } from './newsletter-form.ts';

/** In the order in which they are asked: the first rule that points at a thing gives its reason. */
export const rules: readonly Rule[] = [
  navigation,
  newsletterForm,
];
