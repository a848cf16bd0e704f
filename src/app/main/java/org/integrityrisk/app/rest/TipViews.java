package org.integrityrisk.app.rest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.integrityrisk.app.rest.call.Caller;
import org.integrityrisk.app.rest.view.Names;
import org.integrityrisk.app.rest.view.NamesIn;
import org.integrityrisk.app.rest.view.TipLine;
import org.integrityrisk.app.rest.view.TipView;
import org.integrityrisk.core.tip.ReadTips;
import org.integrityrisk.core.tip.Tip;
import org.integrityrisk.core.tip.TipCard;
import org.integrityrisk.core.tip.TipContent;
import org.integrityrisk.core.tip.TipMessage;
import org.integrityrisk.core.tip.TipOutcome;
import org.integrityrisk.core.tip.TipStep;
import org.springframework.stereotype.Component;

/** Shows tips to those who handle them. */
@Component
public class TipViews {

  private final NamesIn names;
  private final ReadTips reading;
  private final Clock clock;

  public TipViews(NamesIn names, ReadTips reading, Clock clock) {
    this.names = names;
    this.reading = reading;
    this.clock = clock;
  }

  /** All tips that a handler sees. */
  public record TipList(List<TipLine> tips) {}

  TipList list(Caller caller, String project) {
    List<TipCard> cards = reading.list(caller.key(), project);
    Names words = names.project(caller, project);
    return new TipList(cards.stream().map(card -> line(card, words)).toList());
  }

  TipView of(Caller caller, Tip tip) {
    Names words = names.project(caller, tip.card().project());
    return new TipView(
        line(tip.card(), words),
        words.unit(tip.card().unit()),
        tip.card().takenUp(),
        tip.card().closed(),
        said(tip.content()),
        tip.messages().stream()
            .filter(one -> one.kind() != TipMessage.Kind.RECUSAL)
            .map(one -> message(one, words))
            .toList(),
        tip.files().stream()
            .map(
                one ->
                    new TipView.Attached(
                        one.id(), one.name(), one.type().code(), one.size(), one.day()))
            .toList(),
        tip.warnings(),
        tip.messages().stream()
            .filter(one -> one.kind() == TipMessage.Kind.RECUSAL)
            .map(one -> words.person(one.text()))
            .toList(),
        reading.mayDo(caller.key(), tip).stream().map(TipStep::code).toList());
  }

  private TipLine line(TipCard card, Names words) {
    return new TipLine(
        card.id(),
        card.number(),
        words.of(words.regime().routine().tips().channels(), card.channel()),
        words.own("tip", card.state().code()),
        card.received(),
        Optional.of(card.due()),
        card.isOverdue(LocalDate.now(clock)),
        card.handler().map(words::person),
        card.outcome().map(TipOutcome::code).map(code -> words.own("tip-outcome", code)));
  }

  private static TipView.Said said(TipContent content) {
    return new TipView.Said(
        content.isAnonymous(),
        content.department(),
        content.person(),
        content.matter(),
        content.happened(),
        content.text(),
        content.name(),
        content.contact());
  }

  private static TipView.Message message(TipMessage message, Names words) {
    return new TipView.Message(
        words.own("tip-said", message.kind().code()),
        words.somebody(message.user()),
        message.text(),
        message.day());
  }
}
