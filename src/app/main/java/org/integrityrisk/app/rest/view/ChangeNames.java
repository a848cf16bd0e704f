package org.integrityrisk.app.rest.view;

import java.util.Optional;
import org.integrityrisk.core.change.Answerer;
import org.integrityrisk.core.risk.ContentChange;

/**
 * Names of what changes with the regime: what is now by the one, what will be by the other.
 *
 * @param from names of the regime that the project leaves
 * @param to names of the new one
 */
record ChangeNames(Names from, Names to) {

  ChangeView word(ContentChange change) {
    CodeName field = to.field(change.field().code());
    return new ChangeView(
        field.code(),
        field.name(),
        from.said(change.field(), change.before()),
        to.said(change.field(), change.after()));
  }

  Optional<ColourName> colourNow(Optional<String> code) {
    return code.map(from::colour);
  }

  Optional<ColourName> colourThen(Optional<String> code) {
    return code.map(to::colour);
  }

  Optional<HolderName> answerer(Optional<Answerer> answerer) {
    return answerer.flatMap(one -> to.holder(one.role(), one.user()));
  }
}
