import { withoutInternalMembers } from '../../tools/declarations/internal-members';

test('members that are internal are left out, with what is said of them, and nothing else', () => {
  expect(withoutInternalMembers(`import type { A } from './a';
/** A base of others. @internal */
export declare abstract class Base {
    /** What users see. */
    readonly one: string;
    /** What rooms tell each other. @internal */
    static _two(a: A): A;
    /**
     * A third.
     *
     * @internal
     */
    get _three(): A;
    /** Not @internal, as another comment follows. */
    // plain
    four(): void;
}
export interface Props {
    /** @internal */
    readonly _five?: { readonly six: string };
    readonly seven: {
        /** @internal */
        readonly _eight: A;
        readonly nine: A;
    };
}
`)).toBe(`import type { A } from './a';
/** A base of others. @internal */
export declare abstract class Base {
    /** What users see. */
    readonly one: string;
    /** Not @internal, as another comment follows. */
    // plain
    four(): void;
}
export interface Props {
    readonly seven: {
        readonly nine: A;
    };
}
`);
});

test('declarations without any stay as they are', () => {
  const text = 'export declare class A {\n    readonly b: string;\n}\n';
  expect(withoutInternalMembers(text)).toBe(text);
});
