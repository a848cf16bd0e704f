package org.integrityrisk.app.rest;

import java.util.Base64;
import org.integrityrisk.app.rest.call.JsonBody;
import org.integrityrisk.app.rest.call.Refusal;
import org.integrityrisk.core.text.Problem;
import org.integrityrisk.core.tip.TipContent;

/** Reads what is said in a tip, and files, from a body. */
final class TipBody {

  private TipBody() {}

  /** A file as it was sent. */
  record Upload(String name, byte[] content) {}

  static TipContent content(JsonBody sent) {
    return new TipContent(
        sent.text("department"),
        sent.text("person"),
        sent.text("matter"),
        sent.text("happened"),
        sent.text("text"),
        sent.text("name"),
        sent.text("contact"));
  }

  static Upload file(JsonBody sent) {
    String name = sent.required("name");
    String content = sent.text("content");
    try {
      return new Upload(name, Base64.getDecoder().decode(content));
    } catch (IllegalArgumentException notBase64) {
      throw Refusal.bad(Problem.of("rest.wrong-type", "content").at("content"));
    }
  }
}
