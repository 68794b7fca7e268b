import { teach } from './catalog';
import { enUS } from './en-US';
import { zhCN } from './zh-CN';

// Imported first by whatever says more than the pane's first screen: the command line and the workbench at once, the
// pane with what a review takes.
teach('zh-CN', zhCN);
teach('en-US', enUS);
