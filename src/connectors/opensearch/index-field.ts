/** Longer terms than 32766 bytes are refused by the index; a character has four bytes at most. The document itself keeps the whole text. */
const KEYWORD_LENGTH = 8191;

/** The type of a field of an index. */
export class IndexField {
  /** An exact string (`keyword`), for filtering, sorting and aggregations. The default for strings. */
  public static keyword(): IndexField {
    return new IndexField({ type: 'keyword', ignore_above: KEYWORD_LENGTH });
  }

  /** Full text (`text`), for searching by words. */
  public static text(): IndexField {
    return new IndexField({ type: 'text' });
  }

  /**
   * A decimal number that arrives as a string, stored exactly to the given number of decimal places.
   *
   * @param scale the number of decimal places
   */
  public static decimal(scale: number): IndexField {
    if (!Number.isInteger(scale) || scale < 0 || scale > 15) {
      throw new Error(`a decimal field has ${scale} decimal places; allowed are integers from 0 to 15`);
    }
    return new IndexField({ type: 'scaled_float', scaling_factor: 10 ** scale });
  }

  /** A floating-point number. */
  public static double(): IndexField {
    return new IndexField({ type: 'double' });
  }

  /** An integer. */
  public static long(): IndexField {
    return new IndexField({ type: 'long' });
  }

  /** A timestamp, with or without a time zone, as Debezium writes it. */
  public static timestamp(): IndexField {
    return new IndexField({ type: 'date', format: 'strict_date_optional_time_nanos||strict_date_optional_time||epoch_millis' });
  }

  /** A date, as Debezium writes it: `2024-02-29Z`. */
  public static date(): IndexField {
    return new IndexField({ type: 'date', format: "yyyy-MM-dd'Z'||strict_date_optional_time||yyyy-MM-dd" });
  }

  /** A Boolean. */
  public static boolean(): IndexField {
    return new IndexField({ type: 'boolean' });
  }

  /**
   * Any other mapping.
   *
   * @param mapping the OpenSearch mapping: `{ type: 'geo_point' }`
   */
  public static of(mapping: { [key: string]: any }): IndexField {
    return new IndexField(mapping);
  }

  private constructor(
    /** @internal */
    public readonly _mapping: { [key: string]: unknown },
  ) {}
}
