package org.integrityrisk.app.rest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.integrityrisk.app.i18n.Texts;
import org.integrityrisk.app.rest.ListTable.Column;
import org.integrityrisk.app.rest.call.Download;
import org.integrityrisk.app.rest.view.CodeName;
import org.integrityrisk.app.rest.view.LevelName;
import org.integrityrisk.app.rest.view.MeetingView;
import org.integrityrisk.app.rest.view.MeetingView.DecisionView;
import org.integrityrisk.app.rest.view.MeetingView.VotesView;
import org.integrityrisk.app.rest.view.PersonName;
import org.integrityrisk.app.rest.view.PublicityLine;
import org.integrityrisk.app.rest.view.SuperiorFilingView;
import org.integrityrisk.app.rest.view.SuperiorFilingView.ReplyView;
import org.springframework.stereotype.Component;

/** Meetings, publicities and filings as spreadsheets. */
@Component
public class ListExports {

  private static final String BETWEEN = "; ";

  private static final ListTable<Decided> MEETINGS =
      new ListTable<>(
          "meeting",
          List.of(
              new Column<>("date", line -> line.meeting().date().toString()),
              new Column<>("place", line -> line.meeting().place()),
              new Column<>("point", line -> line.made().map(DecisionView::key).orElse("")),
              new Column<>("title", line -> line.made().map(DecisionView::title).orElse("")),
              new Column<>(
                  "decision", line -> line.made().map(DecisionView::decisionName).orElse("")),
              new Column<>("opinion", line -> line.made().map(DecisionView::opinion).orElse("")),
              new Column<>(
                  "level",
                  line -> line.made().flatMap(DecisionView::level).map(LevelName::name).orElse("")),
              new Column<>(
                  "level-reason", line -> line.made().map(DecisionView::levelReason).orElse("")),
              new Column<>("in-favour", line -> line.votes(VotesView::inFavour)),
              new Column<>("against", line -> line.votes(VotesView::against)),
              new Column<>("abstained", line -> line.votes(VotesView::abstained)),
              new Column<>("attended", line -> people(line.meeting().attendees())),
              new Column<>("absent", line -> people(line.meeting().absent())),
              new Column<>("stepped-aside", line -> people(line.meeting().recused())),
              new Column<>("minutes", line -> line.meeting().minutes()),
              new Column<>("recorder", line -> line.meeting().recorder().name())));

  private static final ListTable<PublicityLine> PUBLICITIES =
      new ListTable<>(
          "publicity",
          List.of(
              new Column<>("title", PublicityLine::title),
              new Column<>("unit", line -> name(line.unit())),
              new Column<>("scope", line -> name(line.scope())),
              new Column<>("from", line -> line.from().toString()),
              new Column<>("to", line -> line.to().toString()),
              new Column<>("state", line -> line.state().name()),
              new Column<>("points", line -> Integer.toString(line.points())),
              new Column<>("comments", line -> Integer.toString(line.comments())),
              new Column<>("unanswered", line -> Integer.toString(line.unanswered())),
              new Column<>("confirmed", line -> Integer.toString(line.confirmed())),
              new Column<>("sent-back", line -> Integer.toString(line.sentBack())),
              new Column<>("gone", line -> Integer.toString(line.gone()))));

  private static final ListTable<SuperiorFilingView> FILINGS =
      new ListTable<>(
          "filing",
          List.of(
              new Column<>("number", SuperiorFilingView::number),
              new Column<>("receiver", SuperiorFilingView::receiver),
              new Column<>("sent", line -> line.sent().toString()),
              new Column<>("state", line -> line.state().name()),
              new Column<>("points", line -> String.join(BETWEEN, line.points())),
              new Column<>("gone", line -> String.join(BETWEEN, line.gone())),
              new Column<>("sender", line -> line.sender().name()),
              new Column<>("reply-date", line -> reply(line, one -> one.date().toString())),
              new Column<>("reply-number", line -> reply(line, ReplyView::number)),
              new Column<>("reason", line -> reply(line, ReplyView::reason)),
              new Column<>("recorder", line -> reply(line, ReplyView::name))));

  /** What a meeting decided on one point; a meeting without decisions has one such line too. */
  private record Decided(MeetingView meeting, Optional<DecisionView> made) {

    private static Stream<Decided> of(MeetingView meeting) {
      return meeting.decisions().isEmpty()
          ? Stream.of(new Decided(meeting, Optional.empty()))
          : meeting.decisions().stream().map(made -> new Decided(meeting, Optional.of(made)));
    }

    private String votes(ToIntFunction<VotesView> counted) {
      return made.flatMap(DecisionView::votes)
          .map(votes -> Integer.toString(counted.applyAsInt(votes)))
          .orElse("");
    }
  }

  private final Spreadsheets spreadsheets;
  private final Texts texts;

  public ListExports(Spreadsheets spreadsheets, Texts texts) {
    this.spreadsheets = spreadsheets;
    this.texts = texts;
  }

  /** A line for each decision of each meeting. */
  Download meetings(List<MeetingView> meetings, String format, Locale language) {
    List<Decided> lines = meetings.stream().flatMap(Decided::of).toList();
    return spreadsheets.file("meetings", format, MEETINGS.rows(lines, texts, language));
  }

  Download publicities(List<PublicityLine> lines, String format, Locale language) {
    return spreadsheets.file("publicities", format, PUBLICITIES.rows(lines, texts, language));
  }

  Download filings(List<SuperiorFilingView> lines, String format, Locale language) {
    return spreadsheets.file("filings", format, FILINGS.rows(lines, texts, language));
  }

  private static String people(List<PersonName> people) {
    return people.stream().map(PersonName::name).collect(Collectors.joining(BETWEEN));
  }

  private static String name(Optional<CodeName> named) {
    return named.map(CodeName::name).orElse("");
  }

  private static String reply(SuperiorFilingView filing, Function<ReplyView, String> part) {
    return filing.reply().map(part).orElse("");
  }
}
