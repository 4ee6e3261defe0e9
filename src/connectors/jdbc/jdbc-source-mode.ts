/** How a JDBC source detects new rows since the last poll. No mode detects deletions: use change data capture for that. */
export class JdbcSourceMode {
  /** All rows are read at each poll. */
  public static bulk(): JdbcSourceMode {
    return new JdbcSourceMode('bulk', [], undefined);
  }

  /**
   * Rows whose number is greater than the last one read: detects inserts only. Rows of a transaction that commits after a higher number was read are
   * missed.
   *
   * @param column a strictly increasing column, such as an auto-increment key; every table must have it
   */
  public static incrementing(column: string): JdbcSourceMode {
    return new JdbcSourceMode('incrementing', [], column);
  }

  /**
   * Rows whose timestamp is later than the last one read: detects inserts and updates, provided that each sets the timestamp.
   *
   * Rows with the same timestamp can be missed when a poll ends between them; `timestampIncrementing` distinguishes them.
   *
   * @param columns the columns with the time of the last change; the first one that is not null is used; every table must have them, NOT NULL
   */
  public static timestamp(...columns: string[]): JdbcSourceMode {
    return new JdbcSourceMode('timestamp', columns, undefined);
  }

  /**
   * Rows whose timestamp is later than the last one read, or equal with a greater number: detects inserts and updates, including those with equal
   * timestamps.
   *
   * @param incrementingColumn a column that uniquely identifies a row, such as the primary key
   * @param timestampColumns the columns with the time of the last change; the first one that is not null is used
   */
  public static timestampIncrementing(incrementingColumn: string, ...timestampColumns: string[]): JdbcSourceMode {
    return new JdbcSourceMode('timestamp+incrementing', timestampColumns, incrementingColumn);
  }

  private constructor(
    /** As the connector names it. */
    public readonly value: string,
    private readonly timestampColumns: string[],
    /** @internal */
    public readonly _incrementingColumn: string | undefined,
  ) {
    if (value.startsWith('timestamp') && timestampColumns.length === 0) {
      throw new Error(`the mode "${value}" of a JDBC source requires at least one column with the time of the last change; got none`);
    }
  }

  /** Whether it goes by a time. @internal */
  public get _byTime(): boolean {
    return this.timestampColumns.length > 0;
  }

  /** @internal */
  public _render(): { [key: string]: string } {
    return {
      mode: this.value,
      ...(this._incrementingColumn !== undefined && { 'incrementing.column.name': this._incrementingColumn }),
      ...(this._byTime && { 'timestamp.column.name': this.timestampColumns.join(',') }),
    };
  }
}
