package org.integrityrisk.app.rest;

import java.util.List;
import java.util.Optional;
import org.integrityrisk.app.rest.call.JsonBody;
import org.integrityrisk.app.rest.call.KnownCodes;
import org.integrityrisk.core.inspection.FileReview;
import org.integrityrisk.core.inspection.PointChoice;
import org.integrityrisk.core.inspection.PointResult;
import org.integrityrisk.core.inspection.Questionnaire;
import org.integrityrisk.core.inspection.RecordInput;
import org.integrityrisk.core.inspection.RoundInput;
import org.integrityrisk.core.inspection.Suggestion;
import org.integrityrisk.core.inspection.Tallies;
import org.integrityrisk.core.inspection.Visit;
import org.integrityrisk.core.supervision.CheckResult;

/** Reads checks of several points from what a caller sent. */
record RoundBody(JsonBody sent) {

  RoundInput plan(String project) {
    RoundInput input =
        new RoundInput(
            project,
            sent.required("kind"),
            sent.text("title"),
            sent.required("unit"),
            sent.requiredDate("from"),
            sent.requiredDate("due"),
            sent.text("checker").strip(),
            sent.texts("points"),
            new PointChoice(
                sent.text("choiceUnit"), sent.text("choiceDepartment"), sent.text("choiceLevel")),
            sent.flag("all").orElse(false),
            sent.count("draw"),
            sent.text("seed"));
    sent.nothingElse();
    return input;
  }

  RecordInput record() {
    RecordInput input =
        new RecordInput(
            sent.requiredDate("held"),
            sent.text("summary"),
            sent.objects("results").stream().map(RoundBody::result).toList(),
            new Tallies(
                one("questionnaire").map(RoundBody::questionnaire).orElse(Questionnaire.NONE),
                sent.objects("visits").stream().map(RoundBody::visit).toList(),
                one("files").map(RoundBody::files).orElse(FileReview.NONE),
                sent.objects("suggestions").stream().map(RoundBody::suggestion).toList(),
                sent.texts("evidence")));
    sent.nothingElse();
    return input;
  }

  private Optional<JsonBody> one(String name) {
    return sent.object(name);
  }

  private static PointResult result(JsonBody body) {
    PointResult result =
        new PointResult(
            body.required("point"),
            KnownCodes.find(CheckResult.class, "result", body.required("result")),
            body.text("findings"),
            body.text("severity"),
            body.text("demand"),
            body.text("responsible").strip());
    body.nothingElse();
    return result;
  }

  private static Questionnaire questionnaire(JsonBody body) {
    Questionnaire one =
        new Questionnaire(
            number(body, "sent"),
            number(body, "returned"),
            body.objects("questions").stream().map(RoundBody::question).toList());
    body.nothingElse();
    return one;
  }

  private static Questionnaire.Question question(JsonBody body) {
    List<Questionnaire.Answer> answers =
        body.objects("answers").stream()
            .map(answer -> new Questionnaire.Answer(answer.text("text"), number(answer, "count")))
            .toList();
    return new Questionnaire.Question(body.required("text"), answers);
  }

  private static Visit visit(JsonBody body) {
    Visit visit = new Visit(body.text("household"), body.texts("points"), body.text("note"));
    body.nothingElse();
    return visit;
  }

  private static FileReview files(JsonBody body) {
    FileReview files =
        new FileReview(number(body, "seen"), number(body, "faulty"), body.texts("faults"));
    body.nothingElse();
    return files;
  }

  private static Suggestion suggestion(JsonBody body) {
    Suggestion suggestion =
        new Suggestion(
            body.text("text"), body.flag("takenUp").orElse(false), body.text("note").strip());
    body.nothingElse();
    return suggestion;
  }

  private static int number(JsonBody body, String name) {
    return body.number(name).orElse(0);
  }
}
