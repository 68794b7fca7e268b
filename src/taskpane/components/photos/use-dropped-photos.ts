import { useEffect, useRef, useState } from 'react';
import type { ChosenFile } from '../../photos/chosen-file';
import { droppedFiles } from '../../photos/dropped-files';

/**
 * Takes what is dropped anywhere on the pane; true while something is held over it. Where nothing can be taken a drop
 * does nothing, instead of the browser's leaving the pane for the file.
 */
export function useDroppedPhotos(
  isOpen: boolean,
  onDropped: (chosen: readonly ChosenFile[]) => void,
  onFault: () => void,
): boolean {
  const [isOver, setOver] = useState(false);
  const latest = useRef({ isOpen, onDropped, onFault });
  useEffect(() => {
    latest.current = { isOpen, onDropped, onFault };
  });
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = latest.current.isOpen ? 'copy' : 'none';
      setOver(latest.current.isOpen);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!holdsFiles(event) || !event.dataTransfer) return;
      event.preventDefault();
      setOver(false);
      if (!latest.current.isOpen) return;
      droppedFiles(event.dataTransfer).then(
        (chosen) => {
          latest.current.onDropped(chosen);
        },
        () => {
          latest.current.onFault();
        },
      );
    };
    document.addEventListener('dragover', over);
    document.addEventListener('dragleave', leave);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', over);
      document.removeEventListener('dragleave', leave);
      document.removeEventListener('drop', drop);
    };
  }, []);
  return isOver;
}

function holdsFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') === true;
}
