package org.integrityrisk.core.slip;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problem;

/**
 * A trace slip with its trail. Where it is follows from its entries alone, so that the trail cannot
 * be broken: each leg begins where the one before it ends, with the person it was handed to.
 *
 * @param head what it is about
 * @param entries the trail, in order; the first one hands the slip out
 */
public record Slip(SlipHead head, List<SlipEntry> entries) {

  public Slip {
    entries = List.copyOf(entries);
  }

  public String id() {
    return head.id();
  }

  public SlipState state() {
    SlipLeg last = lastLeg();
    if (last.finished().isPresent()) {
      return SlipState.FINISHED;
    }
    return last.received().isPresent() ? SlipState.IN_HAND : SlipState.ON_THE_WAY;
  }

  /** The leg that it is on, or that it ended with. */
  public SlipLeg lastLeg() {
    List<SlipLeg> legs = legs();
    return legs.get(legs.size() - 1);
  }

  /** User key of the one who has it or is to receive it; empty when it is finished. */
  public Optional<String> holder() {
    return Optional.of(lastLeg()).filter(leg -> leg.finished().isEmpty()).map(SlipLeg::handler);
  }

  /** User key of the one who handed it to whoever holds it. */
  public String sender() {
    return entries.stream()
        .filter(entry -> entry.kind() == EntryKind.HAND || entry.kind() == EntryKind.REDIRECT)
        .reduce((earlier, later) -> later)
        .map(SlipEntry::user)
        .orElse(head.creator());
  }

  /** Whether the person has made it, has held it or is to receive it. */
  public boolean involves(String user) {
    return head.creator().equals(user)
        || entries.stream()
            .anyMatch(entry -> entry.user().equals(user) || entry.next().equals(user));
  }

  /** Its way so far; all but the last leg are finished. */
  public List<SlipLeg> legs() {
    List<SlipLeg> legs = new ArrayList<>();
    for (SlipEntry entry : entries) {
      follow(legs, entry);
    }
    return List.copyOf(legs);
  }

  private static void follow(List<SlipLeg> legs, SlipEntry entry) {
    int last = legs.size() - 1;
    switch (entry.kind()) {
      case HAND -> {
        if (last >= 0) {
          legs.set(last, legs.get(last).finished(entry));
        }
        legs.add(SlipLeg.of(entry));
      }
      case RECEIVE -> legs.set(last, legs.get(last).received(entry.time()));
      case REDIRECT -> legs.set(last, legs.get(last).redirected(entry.next()));
      case END -> legs.set(last, legs.get(last).finished(entry));
      case CORRECT -> {
        // What was written stays; the correction stands behind it in the trail.
      }
    }
  }

  /**
   * The slip with one entry more.
   *
   * @throws DomainException CONFLICT ({@code slip.finished-already}, {@code slip.not-received},
   *     {@code slip.received-already}) when the entry is out of turn; INVALID ({@code
   *     slip.unknown-entry}, {@code slip.unknown-step}) when it names what is not there
   */
  public Slip with(SlipEntry entry) {
    switch (entry.kind()) {
      case RECEIVE -> requireState(SlipState.ON_THE_WAY);
      case HAND, END -> requireState(SlipState.IN_HAND);
      case REDIRECT -> requireOpen();
      case CORRECT -> requireEntry(entry.about());
    }
    if (entry.step() < 0 || entry.step() >= head.steps().size()) {
      throw DomainException.invalid(Problem.of("slip.unknown-step").at("step"));
    }
    return new Slip(head, Stream.concat(entries.stream(), Stream.of(entry)).toList());
  }

  private void requireState(SlipState wanted) {
    requireOpen();
    if (state() == wanted) {
      return;
    }
    throw DomainException.conflict(
        wanted == SlipState.IN_HAND
            ? Problem.of("slip.not-received")
            : Problem.of("slip.received-already"));
  }

  private void requireOpen() {
    if (state() == SlipState.FINISHED) {
      throw DomainException.conflict(Problem.of("slip.finished-already"));
    }
  }

  private void requireEntry(int about) {
    if (about < 0 || about >= entries.size() || entries.get(about).kind() == EntryKind.CORRECT) {
      throw DomainException.invalid(Problem.of("slip.unknown-entry").at("entry"));
    }
  }
}
