import { createRoot } from 'react-dom/client';
import '../messages/every-sentence';
import { Desk } from './page/desk';
import { DeskContext } from './page/use-desk';
import { Workbench } from './page/workbench';
import './page/page.css';
import './page/toolbar.css';
import './page/formula-bar.css';
import './page/status-bar.css';
import './page/start-card.css';
import './page/opening.css';
import './page/cell-menu.css';
import './grid/cells.css';
import './grid/headers.css';
import './grid/marks.css';
import './grid/charts.css';

const root = document.getElementById('root');
if (root) {
  const asked = new URLSearchParams(location.search);
  const desk = new Desk(asked.get('lang') === 'en' ? 'en-US' : 'zh-CN');
  createRoot(root).render(
    <DeskContext value={desk}>
      <Workbench />
    </DeskContext>,
  );
  const sample = asked.get('sample') ?? '';
  if (/^\w+$/.test(sample)) void desk.openSample(sample);
  window.addEventListener('beforeunload', (event) => {
    if (desk.isChanged) event.preventDefault();
  });
}
