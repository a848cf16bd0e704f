package org.integrityrisk.app.rest;

import org.integrityrisk.app.rest.call.JsonBody;
import org.integrityrisk.core.measure.MeasureContent;

/** Reads what a control measure is to say from what was sent. */
final class MeasureBody {

  private MeasureBody() {}

  static MeasureContent content(JsonBody sent) {
    return new MeasureContent(
        sent.text("stage"),
        sent.text("content"),
        sent.text("responsible"),
        sent.requiredDate("due"));
  }
}
