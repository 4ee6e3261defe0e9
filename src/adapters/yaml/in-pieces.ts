import { isMap, isSeq } from 'yaml';
import type { YAMLMap, YAMLSeq } from 'yaml';
import { TooDeep } from '../input/depth';
import type { Lines } from '../input/places';
import { documentsOf } from './documents';
import { piecesOf } from './pieces';
import type { Block, Piece } from './pieces';
import { PassingBlock, YamlProblem, YamlValues } from './yaml-values';

/** A piece is not what it looked like. */
class Misread extends Error {}

/** The value of a text that is one document in block style, read piece by piece; undefined where it is to be read at once, which also says what is wrong. */
export function valueInPieces(text: string, lines: Lines, size: number): unknown {
  const block = piecesOf(text, size);
  if (block === undefined) {
    return undefined;
  }
  try {
    return new YamlValues(lines).valueOf(passing(text, block));
  } catch (error) {
    if (error instanceof Misread || error instanceof YamlProblem || error instanceof TooDeep) {
      return undefined;
    }
    throw error;
  }
}

function passing(text: string, { kind, offset, pieces }: Block): PassingBlock {
  return new PassingBlock(kind, offset, function* () {
    for (const piece of pieces) {
      const { items } = collectionOf(text, kind, piece);
      if (piece.value === undefined) {
        yield* items;
      } else {
        const [{ key }] = items as YAMLMap['items'];
        yield { key, value: passing(text, piece.value) };
      }
    }
  });
}

function collectionOf(text: string, kind: Block['kind'], { begin, end, value }: Piece): YAMLMap | YAMLSeq {
  const documents = [...documentsOf(text.slice(begin, end), begin)];
  const contents: unknown = documents[0]?.contents;
  if (documents.length !== 1 || documents[0].errors.length > 0 || !isOfKind(kind, contents) || contents.flow === true || (value !== undefined && contents.items.length > 1)) {
    throw new Misread();
  }
  return contents;
}

function isOfKind(kind: Block['kind'], contents: unknown): contents is YAMLMap | YAMLSeq {
  return kind === 'map' ? isMap(contents) : isSeq(contents);
}
