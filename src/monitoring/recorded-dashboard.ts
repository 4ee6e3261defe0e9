import { Column, Dashboard, Row } from 'aws-cdk-lib/aws-cloudwatch';
import type { DashboardProps, IWidget } from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import type { WidgetBody } from './grafana-panel';

/** A CloudWatch dashboard whose widgets can be read: whatever draws it elsewhere cannot differ from it. */
export class RecordedDashboard extends Dashboard {
  private readonly recorded: IWidget[][] = [];

  constructor(scope: Construct, id: string, props: DashboardProps) {
    const { widgets, ...rest } = props;
    super(scope, id, rest);
    // not by the constructor above, which would call `addWidgets` before there is anything to record in
    widgets?.forEach(row => this.addWidgets(...row));
  }

  public override addWidgets(...widgets: IWidget[]): void {
    super.addWidgets(...widgets);
    this.recorded.push(widgets);
  }

  /** The widgets so far, where CloudWatch puts them. */
  public bodies(): WidgetBody[] {
    const rows = this.recorded.filter(row => row.length > 0).map(row => new Row(...row));
    const all = new Column(...rows);
    all.position(0, 0);
    return all.toJson() as WidgetBody[];
  }
}
