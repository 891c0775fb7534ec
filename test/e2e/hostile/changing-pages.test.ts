// The same as everyday, fifty times each.
import '../changing-pages.test.ts';
