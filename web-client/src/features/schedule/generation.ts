import type { MeetingDayDecision, MeetingGeneration, MeetingGenerationLine } from '@/api/generated';

/** What somebody has chosen for the lines that wait for a decision: the day, by the key of the line. */
export type Choices = ReadonlyMap<string, string>;

/** Lines of several cells are decided by their day, that of one cell of a committee by the cell, too. */
export function keyOf({ scheduledDay, organizationId }: MeetingGenerationLine): string {
  return `${scheduledDay ?? ''}|${organizationId ?? ''}`;
}

export function openLines(generation: MeetingGeneration): MeetingGenerationLine[] {
  return generation.lines.filter(({ state }) => state === 'UNDECIDED');
}

export function decisionsOf(generation: MeetingGeneration, choices: Choices): MeetingDayDecision[] {
  return openLines(generation).flatMap((line) => {
    const { scheduledDay, organizationId } = line;
    const day = choices.get(keyOf(line));
    if (scheduledDay === undefined || day === undefined) return [];
    return [{ scheduledDay, day, ...(organizationId !== undefined && { organizationId }) }];
  });
}

/** How many meetings there will be when this is accepted. */
export function countOf(generation: MeetingGeneration, choices: Choices): number {
  return openLines(generation)
    .filter((line) => choices.has(keyOf(line)))
    .reduce((sum, { cells }) => sum + cells, generation.summary.ready);
}

/** Every proposal taken as it is. */
export function allProposed(generation: MeetingGeneration): Choices {
  return new Map(
    openLines(generation).flatMap((line) =>
      line.proposedDay === undefined ? [] : [[keyOf(line), line.proposedDay] as const],
    ),
  );
}
