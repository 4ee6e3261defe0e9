import { examples, goldenStacks, readGolden, templatesOf, WITHOUT_ARCHIVES, withOutdir, writeGolden } from './examples';

// UPDATE_GOLDEN=1 writes the templates instead of comparing them; the diff is reviewed like any other change.
const UPDATE = process.env.UPDATE_GOLDEN === '1';

describe.each(examples())('example $name', (example) => {
  const templates = withOutdir(outdir => templatesOf(example.build({ outdir, context: WITHOUT_ARCHIVES, analyticsReporting: false })));

  if (UPDATE) {
    templates.forEach((template, stack) => writeGolden(example.name, stack, template));
  }

  test('has a committed template for each of its stacks and no other', () => {
    expect(goldenStacks(example.name)).toEqual([...templates.keys()].sort());
  });

  test.each([...templates.keys()])('stack %s equals its committed template', (stack) => {
    expect(templates.get(stack)).toEqual(readGolden(example.name, stack));
  });
});
