// npm start: the workbench with the messy sample, in the browser. The address is printed in any case.
import { openPage } from './open-page.mjs';
import { serveWorkbench } from './workbench.mjs';

const { address, close } = await serveWorkbench({ port: 3100 });
const page = `${address}workbench.html?sample=messy`;
console.log(`报名审核助手已启动：${page}`);
console.log(`Intake Review is running at ${page}`);
console.log('按 Ctrl-C 结束。 / Ctrl-C ends it.');
process.once('SIGINT', () => void close().then(() => process.exit(0)));
process.once('SIGTERM', () => void close().then(() => process.exit(0)));
if (!(await openPage(page))) {
  console.log('请在浏览器中打开上面的地址。 / Open the address above in a browser.');
}
