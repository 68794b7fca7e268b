import { invalidArgument } from '../host-fault';
import { defineType } from '../host-object';

const MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;

/** Formulas are not calculated here, so nothing waits; the calls are taken as Excel takes them. */
export const applicationObject = defineType<null>({
  name: 'Application',
  properties: {
    CalculationMode: {
      get: (_target, { model }) => model.book.calculationMode,
      set: (_target, value, { model }) => {
        const calculationMode = MODES.find((mode) => mode === value);
        if (!calculationMode) throw invalidArgument();
        model.setBook({ calculationMode });
      },
    },
    CalculationState: { since: '1.9', get: () => 'Done' },
  },
  methods: {
    Calculate: { call: () => null },
    SuspendApiCalculationUntilNextSync: { since: '1.6', call: () => null },
    SuspendScreenUpdatingUntilNextSync: { since: '1.9', call: () => null },
  },
});

export const runtimeObject = defineType<null>({
  name: 'Runtime',
  properties: {
    EnableEvents: {
      since: '1.8',
      get: (_target, { events }) => events.enabled,
      set: (_target, value, { events }) => {
        if (typeof value !== 'boolean') throw invalidArgument();
        events.enabled = value;
      },
    },
  },
});
