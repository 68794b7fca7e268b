import { createRoot } from 'react-dom/client';
import { Desk } from './page/desk';
import { DeskContext } from './page/use-desk';
import { Workbench } from './page/workbench';
import './page/page.css';
import './grid/grid.css';

const root = document.getElementById('root');
if (root) {
  const desk = new Desk(/[?&]lang=en/.test(location.search) ? 'en-US' : 'zh-CN');
  createRoot(root).render(
    <DeskContext value={desk}>
      <Workbench />
    </DeskContext>,
  );
  // A workbook to try things on is there at once.
  void desk.openSample();
}
