/** How a JDBC source finds the rows that are new since it last asked. A deletion is found by none: that needs change data capture. */
export class JdbcSourceMode {
  /** All rows, each time. */
  public static bulk(): JdbcSourceMode {
    return new JdbcSourceMode('bulk', [], undefined);
  }

  /**
   * Rows whose number is greater than the last one: inserts only. A transaction that commits after a later number was read is missed.
   *
   * @param column a column that only grows, such as an auto-increment key; every table must have it
   */
  public static incrementing(column: string): JdbcSourceMode {
    return new JdbcSourceMode('incrementing', [], column);
  }

  /**
   * Rows whose time is later than the last one: inserts and updates, as far as each sets the time.
   *
   * Rows with one and the same time can be missed when a read ends among them: `timestampIncrementing` tells them apart.
   *
   * @param columns the columns with the time of the last change, the first one that is not null counts; every table must have them, NOT NULL
   */
  public static timestamp(...columns: string[]): JdbcSourceMode {
    return new JdbcSourceMode('timestamp', columns, undefined);
  }

  /**
   * Rows whose time is later than the last one, or equal with a greater number: inserts and updates, none missed for an equal time.
   *
   * @param incrementingColumn a column that tells rows apart, such as the primary key
   * @param timestampColumns the columns with the time of the last change, the first one that is not null counts
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
      throw new Error(`the mode "${value}" of a JDBC source needs at least one column with the time of the last change; got none`);
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
