/** Line icons of the toolbar, drawn for a 20 by 20 field. */
const PATHS = {
  open: 'M2.500 5.500h5l1.500 2h8.500v8.500h-15z M2.500 9.500h15',
  sample: 'M4 2.500h8l4 4v11h-12z M12 2.500v4h4 M7 10.500h6 M7 13.500h6',
  save: 'M10 2.500v9 M6.500 8.500 10 12l3.500-3.500 M3 13v4h14v-4',
  undo: 'M7 4 3.500 7.500 7 11 M3.500 7.500h8a4.500 4.500 0 0 1 0 9h-3.500',
  redo: 'M13 4l3.500 3.500L13 11 M16.500 7.500h-8a4.500 4.500 0 0 0 0 9h3.500',
  insert: 'M3 4h14 M3 16h14 M10 7v6 M7 10h6',
  remove: 'M3 4h14 M3 16h14 M7 10h6',
  sortUp: 'M5 16V4 M2.500 6.500 5 4l2.500 2.500 M10 5h3 M10 9h5 M10 13h7',
  sortDown: 'M5 4v12 M2.500 13.500 5 16l2.500-2.500 M10 5h7 M10 9h5 M10 13h3',
  pane: 'M2.500 3.500h15v13h-15z M12.500 3.500v13',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 20 20" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
