import { Reference, Tokenization } from 'aws-cdk-lib';
import { Text } from '../model';

const TOKEN = /(\$\{Token\[[^\]]*\]\})/;

/** Values with tokens as texts whose references are the tokens, and back: in a constructor, where tokens cannot be resolved yet. */
export class TokenTexts {
  private readonly tokens = new Map<string, string>();

  text(value: string): Text {
    return !value.includes('${Token[') ? Text.literal(value) : Text.join(value.split(TOKEN).map((piece, index) => index % 2 === 0 ? piece : { ref: this.reference(piece) }));
  }

  string({ parts }: Text): string {
    return parts.map(part => typeof part === 'string' ? part : this.tokens.get(part.ref)!).join('');
  }

  private reference(token: string): string {
    const behind = Tokenization.reverseString(token).firstToken;
    const ref = `${token}${behind !== undefined && Reference.isReference(behind) && behind.displayName === 'Arn' ? '.Arn' : ''}`;
    this.tokens.set(ref, token);
    return ref;
  }
}
