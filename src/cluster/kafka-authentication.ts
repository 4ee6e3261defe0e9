import type { AuthenticationModel } from '../model';

/**
 * How a client authenticates to a Kafka cluster and whether the connection is encrypted.
 *
 * Amazon MSK uses a separate port for each combination.
 *
 * @see https://docs.aws.amazon.com/msk/latest/developerguide/port-info.html
 */
export class KafkaAuthentication {
  /** IAM access control over TLS, port 9098. The only method that serverless clusters support, and recommended for MSK Connect. */
  public static readonly IAM = new KafkaAuthentication({ mechanism: 'IAM', encryption: 'TLS' }, 9098, 9198);
  /** No authentication over TLS, port 9094. */
  public static readonly UNAUTHENTICATED_TLS = new KafkaAuthentication({ mechanism: 'NONE', encryption: 'TLS' }, 9094);
  /** No authentication and no encryption, port 9092. */
  public static readonly UNAUTHENTICATED_PLAINTEXT = new KafkaAuthentication({ mechanism: 'NONE', encryption: 'PLAINTEXT' }, 9092);
  /** User name and password (SASL/SCRAM) over TLS, port 9096. MSK Connect does not support it; the source cluster of MirrorMaker 2 can use it. */
  public static readonly SCRAM = new KafkaAuthentication({ mechanism: 'SCRAM', encryption: 'TLS' }, 9096, 9196);
  /** Client certificates (mutual TLS), port 9094. MSK Connect does not support it; the source cluster of MirrorMaker 2 can use it. */
  public static readonly MUTUAL_TLS = new KafkaAuthentication({ mechanism: 'MUTUAL_TLS', encryption: 'TLS' }, 9094, 9194);

  /** `IAM`, `NONE`, `SCRAM` or `MUTUAL_TLS`. */
  public readonly mechanism: string;
  /** Encryption in transit: `TLS` or `PLAINTEXT`. */
  public readonly encryption: string;

  private constructor(
    /** @internal */
    public readonly _model: AuthenticationModel,
    /** The broker port for clients in the VPC. */
    public readonly port: number,
    /**
     * The broker port for clients on the internet.
     *
     * @default - public access is not supported
     */
    public readonly publicPort?: number,
  ) {
    this.mechanism = _model.mechanism;
    this.encryption = _model.encryption;
  }
}
