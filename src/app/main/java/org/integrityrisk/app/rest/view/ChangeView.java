package org.integrityrisk.app.rest.view;

import org.integrityrisk.core.risk.ContentChange;

/**
 * A field that a risk point says differently by now.
 *
 * @param field code of the field
 * @param name its name
 * @param before what it said, in words
 * @param after what it says now, in words
 */
public record ChangeView(String field, String name, String before, String after) {

  /** The change in the language of the names. */
  public static ChangeView of(ContentChange change, Names names) {
    CodeName field = names.field(change.field().code());
    return new ChangeView(
        field.code(),
        field.name(),
        names.said(change.field(), change.before()),
        names.said(change.field(), change.after()));
  }
}
