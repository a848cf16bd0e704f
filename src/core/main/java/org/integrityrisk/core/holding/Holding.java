package org.integrityrisk.core.holding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problem;

/**
 * An item with its lines in the ledger. Every line leaves a balance that is possible: nothing
 * leaves that did not come in.
 *
 * @param item what is held
 * @param entries the lines, in order; the first one is an intake
 */
public record Holding(HoldingItem item, List<HoldingEntry> entries) {

  public Holding {
    entries = List.copyOf(entries);
  }

  public String id() {
    return item.id();
  }

  public HoldingState state() {
    return balance().stock().signum() > 0 ? HoldingState.IN_STOCK : HoldingState.GONE;
  }

  /** What came in, left and is there by all lines that count. */
  public Balance balance() {
    return balanceAfter(entries.size());
  }

  /** Whether the line counts: it moves something and was not reversed. */
  public boolean counts(int entry) {
    return entries.get(entry).kind().isMovement() && !reversed(entries.size()).contains(entry);
  }

  /** Every stock-taking, the latest last. */
  public List<StockTaking> stockTakings() {
    List<StockTaking> all = new ArrayList<>();
    for (int place = 0; place < entries.size(); place++) {
      if (entries.get(place).kind() == EntryKind.STOCK_TAKING) {
        all.add(new StockTaking(entries.get(place), balanceAfter(place).stock()));
      }
    }
    return all;
  }

  /** The last stock-taking, if its count was not what the ledger says. */
  public Optional<StockTaking> difference() {
    List<StockTaking> all = stockTakings();
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(all.get(all.size() - 1)).filter(one -> !one.isRight());
  }

  /** The day of the latest line. */
  public LocalDate lastDay() {
    return entries.get(entries.size() - 1).date();
  }

  /**
   * The item with one line more.
   *
   * @throws DomainException INVALID ({@code holding.before-last}, {@code holding.not-enough},
   *     {@code holding.unknown-entry}), or CONFLICT ({@code holding.reversed-already}, {@code
   *     holding.reversal-impossible})
   */
  public Holding with(HoldingEntry entry) {
    if (entry.date().isBefore(lastDay())) {
      throw DomainException.invalid(
          Problem.of("holding.before-last", lastDay().toString()).at("date"));
    }
    if (entry.kind() == EntryKind.REVERSAL) {
      requireReversible(entry.about());
    }
    Holding after = new Holding(item, Stream.concat(entries.stream(), Stream.of(entry)).toList());
    if (!after.balance().isPossible()) {
      throw entry.kind() == EntryKind.REVERSAL
          ? DomainException.conflict(Problem.of("holding.reversal-impossible"))
          : notEnough(entry.kind());
    }
    return after;
  }

  private DomainException notEnough(EntryKind kind) {
    BigDecimal there = kind.taken() < 0 ? balance().taken() : balance().confiscated();
    return DomainException.invalid(
        Problem.of("holding.not-enough", there.stripTrailingZeros().toPlainString())
            .at("quantity"));
  }

  private void requireReversible(int about) {
    if (about < 0 || about >= entries.size() || !entries.get(about).kind().isMovement()) {
      throw DomainException.invalid(Problem.of("holding.unknown-entry").at("entry"));
    }
    if (!counts(about)) {
      throw DomainException.conflict(Problem.of("holding.reversed-already"));
    }
  }

  private Balance balanceAfter(int lines) {
    Set<Integer> reversed = reversed(lines);
    Balance balance = Balance.NOTHING;
    for (int place = 0; place < lines; place++) {
      if (entries.get(place).kind().isMovement() && !reversed.contains(place)) {
        balance = balance.with(entries.get(place));
      }
    }
    return balance;
  }

  private Set<Integer> reversed(int lines) {
    return IntStream.range(0, lines)
        .mapToObj(entries::get)
        .filter(entry -> entry.kind() == EntryKind.REVERSAL)
        .map(HoldingEntry::about)
        .collect(Collectors.toUnmodifiableSet());
  }
}
