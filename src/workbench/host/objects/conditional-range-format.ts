import { invalidArgument } from '../host-fault';
import { defineType } from '../host-object';
import type { Json } from '../json';
import { change, factsOf, type Rule } from './conditional-rule';
import { parseColour } from './style-properties';

/** What has been set, or an empty string; set by colour as anywhere else. */
const shownColour = (colour: string | null): Json => (colour === null ? '' : `#${colour}`);

const fillObject = defineType<Rule>({
  name: 'ConditionalRangeFill',
  properties: {
    Color: {
      since: '1.6',
      get: (rule) => shownColour(factsOf(rule).fill),
      set: (rule, value, host) => {
        change(rule, { fill: parseColour(value) }, host);
      },
    },
  },
  methods: {
    Clear: {
      since: '1.6',
      call: (rule, _args, host) => {
        change(rule, { fill: null }, host);
        return null;
      },
    },
  },
});

const fontObject = defineType<Rule>({
  name: 'ConditionalRangeFont',
  properties: {
    Color: {
      since: '1.6',
      get: (rule) => shownColour(factsOf(rule).font),
      set: (rule, value, host) => {
        change(rule, { font: parseColour(value) }, host);
      },
    },
    Bold: {
      since: '1.6',
      get: (rule) => factsOf(rule).bold,
      set: (rule, value, host) => {
        if (typeof value !== 'boolean') throw invalidArgument();
        change(rule, { bold: value }, host);
      },
    },
  },
  methods: {
    Clear: {
      since: '1.6',
      call: (rule, _args, host) => {
        change(rule, { font: null, bold: null }, host);
        return null;
      },
    },
  },
});

/** How the cells look that a format applies to. */
export const conditionalRangeFormatObject = defineType<Rule>({
  name: 'ConditionalRangeFormat',
  navigations: {
    Fill: { since: '1.6', get: (rule) => fillObject(rule) },
    Font: { since: '1.6', get: (rule) => fontObject(rule) },
  },
});
