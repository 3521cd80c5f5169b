package vn.nenep.roster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.nenep.platform.text.CleanText;

/**
 * Holds the rows of a file against the roster: by card number, then by name with a day of birth or admission, then by a
 * similar name in the same cell. Each member is found by one row at most. No I/O.
 */
final class RosterMatcher {

    private static final int ENOUGH = 2;
    private static final int MOST_CANDIDATES = 5;

    private final List<FileRow> rows;
    private final List<SystemMember> members;
    private final Map<String, List<SystemMember>> byName;
    private final Map<UUID, List<SystemMember>> byCell;

    private final Map<Integer, SystemMember> found = new HashMap<>();
    private final Map<UUID, Integer> foundBy = new HashMap<>();
    private final Map<Integer, Integer> duplicates = new HashMap<>();
    private final Map<Integer, List<UUID>> candidates = new HashMap<>();
    private final Map<Integer, RowError> troubles = new HashMap<>();

    private RosterMatcher(List<FileRow> rows, Collection<SystemMember> members) {
        this.rows = rows;
        this.members = List.copyOf(members);
        this.byName = members.stream().collect(Collectors.groupingBy(member -> CleanText.fold(member.fullName())));
        this.byCell = members.stream().collect(Collectors.groupingBy(SystemMember::cellId));
    }

    /**
     * Every row in the order of the file, then the members who are in no row.
     *
     * @param members all of the organisation, and nobody else
     * @param nextNumber the first row number for members who are not in the file
     */
    static List<Match> match(List<FileRow> rows, Collection<SystemMember> members, int nextNumber) {
        RosterMatcher matcher = new RosterMatcher(rows, members);
        matcher.findDuplicates();
        matcher.findByCard();
        matcher.findByName((row, member) -> member.cellId().equals(row.cellId()) && Likeness.sameName(row, member));
        matcher.findByName((row, member) -> member.cellId().equals(row.cellId()));
        matcher.findByName((row, member) -> Likeness.sameName(row, member) || Likeness.evidence(row, member) > ENOUGH);
        matcher.findByNearName();
        matcher.findSecondRowsOfMembers();
        return matcher.result(nextNumber);
    }

    /** The first row stands, whatever repeats it is a duplicate. */
    private void findDuplicates() {
        Map<String, FileRow> cards = new HashMap<>();
        Map<String, List<FileRow>> names = new HashMap<>();
        for (FileRow row : rows) {
            if (row.fullName() == null || !row.errors().isEmpty()) {
                continue;
            }
            String card = Likeness.cardKey(row.cardNumber());
            FileRow earlier = card == null ? null : cards.putIfAbsent(card, row);
            List<FileRow> namesakes = names.computeIfAbsent(CleanText.fold(row.fullName()), key -> new ArrayList<>());
            if (earlier == null) {
                earlier = namesakes.stream()
                        .filter(other -> Likeness.samePerson(other, row))
                        .findFirst()
                        .orElse(null);
            } else if (!Likeness.nearName(earlier.fullName(), row.fullName())) {
                troubles.put(row.number(), new RowError(RosterColumn.CARD_NUMBER, RowProblem.CARD_OF_ANOTHER));
                continue;
            }
            if (earlier == null) {
                namesakes.add(row);
            } else {
                duplicates.put(row.number(), earlier.number());
            }
        }
    }

    private void findByCard() {
        Map<String, SystemMember> cards = members.stream()
                .filter(member -> member.cardNumber() != null)
                .collect(Collectors.toMap(
                        member -> Likeness.cardKey(member.cardNumber()), Function.identity(), (one, other) -> one));
        for (FileRow row : open()) {
            SystemMember holder = row.cardNumber() == null ? null : cards.get(Likeness.cardKey(row.cardNumber()));
            if (holder == null || foundBy.containsKey(holder.id())) {
                continue;
            }
            if (row.fullName() == null
                    || Likeness.nearName(row.fullName(), holder.fullName())
                    || Likeness.sharesADay(row, holder)) {
                claim(row, holder);
            } else {
                troubles.put(row.number(), new RowError(RosterColumn.CARD_NUMBER, RowProblem.CARD_OF_ANOTHER));
                candidates.put(row.number(), List.of(holder.id()));
            }
        }
    }

    /** Letters alike but for diacritics, and days that agree. */
    private void findByName(BiPredicate<FileRow, SystemMember> also) {
        for (FileRow row : open()) {
            if (row.fullName() != null) {
                List<SystemMember> likely = free(byName.get(CleanText.fold(row.fullName()))).stream()
                        .filter(member -> also.test(row, member))
                        .filter(member ->
                                Likeness.evidence(row, member) >= ENOUGH || Likeness.onlyBirthDiffers(row, member))
                        .toList();
                claimBest(row, likely);
            }
        }
    }

    private void findByNearName() {
        for (FileRow row : open()) {
            if (row.fullName() != null && row.cellId() != null) {
                List<SystemMember> likely = free(byCell.get(row.cellId())).stream()
                        .filter(member -> Likeness.sharesADay(row, member))
                        .filter(member -> !Likeness.cardsContradict(row, member))
                        .filter(member -> !Likeness.birthContradicts(row, member))
                        .filter(member -> Likeness.nearName(row.fullName(), member.fullName()))
                        .toList();
                claimBest(row, likely);
            }
        }
    }

    /** When two members fit equally well, a person has to say which. */
    private void claimBest(FileRow row, List<SystemMember> likely) {
        if (likely.isEmpty()) {
            return;
        }
        int best = likely.stream()
                .mapToInt(member -> Likeness.evidence(row, member))
                .max()
                .getAsInt();
        List<SystemMember> equal = likely.stream()
                .filter(member -> Likeness.evidence(row, member) == best)
                .toList();
        if (equal.size() == 1) {
            claim(row, equal.get(0));
        } else {
            troubles.put(row.number(), new RowError(RosterColumn.FULL_NAME, RowProblem.SEVERAL_MEMBERS));
            candidates.put(row.number(), ids(equal));
        }
    }

    /** A row without a card number that fits a member whom another row found by the card number. */
    private void findSecondRowsOfMembers() {
        for (FileRow row : open()) {
            if (row.fullName() == null || !row.errors().isEmpty()) {
                continue;
            }
            byName.getOrDefault(CleanText.fold(row.fullName()), List.of()).stream()
                    .filter(member -> foundBy.containsKey(member.id()))
                    .filter(member -> !Likeness.cardsContradict(row, member))
                    .filter(member -> row.bornOn() != null
                            && row.bornOn().isFull()
                            && row.bornOn().agreesWith(member.bornOn()))
                    .findFirst()
                    .ifPresent(member -> duplicates.put(row.number(), foundBy.get(member.id())));
        }
    }

    private List<Match> result(int nextNumber) {
        List<Match> matches = new ArrayList<>();
        Set<UUID> inDoubt = new HashSet<>();
        for (FileRow row : rows) {
            Match match = result(row);
            matches.add(match);
            if (match.proposal() == Proposal.ERROR) {
                inDoubt.addAll(match.candidates());
            }
        }
        int number = nextNumber;
        for (SystemMember member : members) {
            if (!foundBy.containsKey(member.id()) && !inDoubt.contains(member.id())) {
                matches.add(new Match(number++, Proposal.LEFT, member.id(), null, Set.of(), List.of(), List.of()));
            }
        }
        return matches;
    }

    private Match result(FileRow row) {
        SystemMember member = found.get(row.number());
        UUID id = member == null ? null : member.id();
        Set<RosterDifference> differences = member == null ? Set.of() : Likeness.differences(row, member);
        RowError trouble = troubles.get(row.number());
        if (trouble != null || !row.errors().isEmpty()) {
            List<RowError> errors = new ArrayList<>(row.errors());
            if (trouble != null) {
                errors.add(trouble);
            }
            return new Match(row.number(), Proposal.ERROR, id, null, differences, namesakes(row), errors);
        }
        Integer earlier = duplicates.get(row.number());
        if (earlier != null) {
            SystemMember same = found.get(earlier);
            return new Match(
                    row.number(),
                    Proposal.DUPLICATE,
                    same == null ? null : same.id(),
                    earlier,
                    Set.of(),
                    List.of(),
                    List.of());
        }
        if (member == null) {
            return new Match(row.number(), Proposal.ADDED, null, null, Set.of(), namesakes(row), List.of());
        }
        return new Match(row.number(), proposal(row, member, differences), id, null, differences, List.of(), List.of());
    }

    private static Proposal proposal(FileRow row, SystemMember member, Set<RosterDifference> differences) {
        if (differences.contains(RosterDifference.CELL)) {
            return Proposal.MOVED;
        }
        if (differences.contains(RosterDifference.FULL_NAME) && Likeness.nearName(row.fullName(), member.fullName())) {
            return Proposal.MISSPELT;
        }
        return differences.isEmpty() ? Proposal.UNCHANGED : Proposal.CHANGED;
    }

    /** Whom it could be: those found before, else members of that name in the cell, or anywhere when no cell is known. */
    private List<UUID> namesakes(FileRow row) {
        if (candidates.containsKey(row.number())) {
            return candidates.get(row.number());
        }
        if (row.fullName() == null || found.containsKey(row.number())) {
            return List.of();
        }
        List<SystemMember> same = free(byName.get(CleanText.fold(row.fullName())));
        return ids(same.stream()
                .filter(member -> row.errors().isEmpty()
                        || row.cellId() == null
                        || row.cellId().equals(member.cellId()))
                .sorted(Comparator.comparing(member -> !member.cellId().equals(row.cellId())))
                .toList());
    }

    /** Rows of which we do not know yet who they are. */
    private List<FileRow> open() {
        return rows.stream()
                .filter(row -> !found.containsKey(row.number()))
                .filter(row -> !duplicates.containsKey(row.number()))
                .filter(row -> !troubles.containsKey(row.number()))
                .toList();
    }

    private List<SystemMember> free(List<SystemMember> some) {
        return some == null
                ? List.of()
                : some.stream()
                        .filter(member -> !foundBy.containsKey(member.id()))
                        .toList();
    }

    private void claim(FileRow row, SystemMember member) {
        found.put(row.number(), member);
        foundBy.put(member.id(), row.number());
    }

    private static List<UUID> ids(List<SystemMember> some) {
        return some.stream().map(SystemMember::id).limit(MOST_CANDIDATES).toList();
    }
}
