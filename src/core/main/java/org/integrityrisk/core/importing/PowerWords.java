package org.integrityrisk.core.importing;

import java.util.List;
import java.util.Optional;
import org.integrityrisk.core.organisation.EntryKind;
import org.integrityrisk.core.organisation.OrganisationRegister;
import org.integrityrisk.core.organisation.Post;
import org.integrityrisk.core.regime.Named;
import org.integrityrisk.core.regime.Regime;

/**
 * Turns what people write in a file of powers into codes. What is not recognised stays as written,
 * so that the rules for powers can name it.
 *
 * @param regimes the regimes in use, whose categories may be written
 */
record PowerWords(OrganisationRegister register, List<Regime> regimes) {

  String category(String written) {
    return regimes.stream()
        .flatMap(regime -> regime.categories().recognise(written).stream())
        .map(Named::code)
        .findFirst()
        .orElse(written);
  }

  String department(String written) {
    return PlaceNames.of(register).code(EntryKind.DEPARTMENT, written);
  }

  /** A post by code, or by its name within the department. */
  String post(String written, String department) {
    Optional<String> named =
        register.postsIn(department).stream()
            .filter(post -> post.name().equals(written))
            .map(Post::code)
            .findFirst();
    return register.post(written).isPresent() ? written : named.orElse(written);
  }
}
