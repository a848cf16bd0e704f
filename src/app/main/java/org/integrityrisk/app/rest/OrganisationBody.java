package org.integrityrisk.app.rest;

import java.util.List;
import java.util.Optional;
import org.integrityrisk.app.rest.call.JsonBody;
import org.integrityrisk.app.rest.call.KnownCodes;
import org.integrityrisk.app.rest.call.Refusal;
import org.integrityrisk.core.organisation.BodyKind;
import org.integrityrisk.core.organisation.Department;
import org.integrityrisk.core.organisation.DepartmentKind;
import org.integrityrisk.core.organisation.People;
import org.integrityrisk.core.organisation.Post;
import org.integrityrisk.core.organisation.Rank;
import org.integrityrisk.core.organisation.SpecialBody;
import org.integrityrisk.core.organisation.Unit;
import org.integrityrisk.core.text.Problem;

/** Reads entries of the organisation register. People may be given by key or by user name. */
record OrganisationBody(People people) {

  private static final String CODE = "code";

  Unit unit(String code, JsonBody sent) {
    checkCode(code, sent);
    return new Unit(code, name(sent), text(sent, "parent"), person(sent, "mainLeader"));
  }

  Department department(String code, JsonBody sent) {
    checkCode(code, sent);
    return new Department(
        code,
        name(sent),
        sent.required("unit"),
        KnownCodes.find(DepartmentKind.class, "kind", sent.required("kind")),
        person(sent, "head"),
        person(sent, "inChargeLeader"));
  }

  Post post(String code, JsonBody sent) {
    checkCode(code, sent);
    return new Post(
        code,
        name(sent),
        sent.required("department"),
        KnownCodes.find(Rank.class, "rank", sent.required("rank")),
        person(sent, "holder"));
  }

  SpecialBody body(String unit, String code, JsonBody sent) {
    List<String> members =
        sent.texts("members").stream().map(written -> key("members", written)).toList();
    return new SpecialBody(KnownCodes.find(BodyKind.class, CODE, code), unit, members);
  }

  /** A body may repeat the code of its address, but not say another. */
  private static void checkCode(String code, JsonBody sent) {
    String repeated = sent.text(CODE);
    if (!repeated.isEmpty() && !repeated.equals(code)) {
      throw Refusal.bad(Problem.of("rest.other-code", repeated, code).at(CODE));
    }
  }

  private static String name(JsonBody sent) {
    return sent.text("name").strip();
  }

  private static Optional<String> text(JsonBody sent, String name) {
    return Optional.of(sent.text(name).strip()).filter(text -> !text.isEmpty());
  }

  private Optional<String> person(JsonBody sent, String name) {
    return text(sent, name).map(written -> key(name, written));
  }

  private String key(String name, String written) {
    return people
        .keyOf(written)
        .orElseThrow(() -> Refusal.bad(Problem.of("rest.unknown-user", written).at(name)));
  }
}
