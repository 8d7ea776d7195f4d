import { type TextBounds } from '#kernel';

/** Title of an offering. */
export const TITLE: TextBounds = { min: 3, max: 160 };
/** What it is. */
export const DESCRIPTION: TextBounds = { max: 5000, multiline: true };
/** Words about the cost. */
export const COST_TEXT: TextBounds = { max: 300 };
/** What to bring and how to register. */
export const FACT_TEXT: TextBounds = { max: 1000, multiline: true };
/** Waiting time, interpreting, announcements. */
export const SHORT_FACT: TextBounds = { max: 300 };
/** Why not everyone may come, and what everyone else can use. */
export const REASON: TextBounds = { max: 1000, multiline: true };
