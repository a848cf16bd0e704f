package org.integrityrisk.core.measure;

import java.util.List;
import java.util.Optional;
import org.integrityrisk.core.organisation.HolderRole;
import org.integrityrisk.core.organisation.OrganisationRegister;

/**
 * Who reviews a measure: the holders of the office that the regime names, without those who wrote
 * it or have to carry it out; when nobody is left, the next office up the line.
 */
final class MeasureReviewers {

  private MeasureReviewers() {}

  /** User keys; nobody when no review is asked or nobody holds the office. */
  static List<String> of(LoadedMeasure loaded) {
    Optional<HolderRole> role = loaded.reviewer();
    List<String> people = List.of();
    while (role.isPresent() && people.isEmpty()) {
      people = holders(loaded, role.get());
      role = role.get().superior();
    }
    return people;
  }

  private static List<String> holders(LoadedMeasure loaded, HolderRole role) {
    OrganisationRegister register = loaded.decisive().register();
    String department = loaded.decisive().point().content().department();
    String unit = loaded.decisive().point().content().unit();
    List<String> all =
        department.isEmpty()
            ? register.holders().holdersInUnit(role, unit)
            : register.holders().holdersOf(role, department);
    return all.stream()
        .filter(person -> !person.equals(loaded.measure().content().responsible()))
        .filter(person -> !person.equals(loaded.file().author()))
        .toList();
  }
}
