package org.integrityrisk.app.rest.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.integrityrisk.app.store.register.KnownPowers.Power;
import org.integrityrisk.core.organisation.Department;
import org.integrityrisk.core.organisation.OrganisationRegister;
import org.integrityrisk.core.organisation.Post;
import org.integrityrisk.core.organisation.Unit;

/** What the filing page knows: the regime, the posts and the departments. */
public record FilingView(
    RegimeView regime, List<PostView> posts, List<DepartmentView> departments) {

  /**
   * A post to file a point for.
   *
   * @param mine whether the caller holds it
   * @param kinds codes of the kinds of risk that its department looks for
   * @param power power that was last filed for the post, empty when none was
   * @param powerBasis what that power rests on
   */
  public record PostView(
      String code,
      String name,
      String department,
      String departmentName,
      String unit,
      String unitName,
      String rank,
      boolean mine,
      List<String> kinds,
      String power,
      String powerBasis) {}

  /** A department to file a point for. */
  public record DepartmentView(
      String code, String name, String unit, String unitName, String kind, List<String> kinds) {}

  private static final Power NONE = new Power("", "");

  /**
   * What a user may file for.
   *
   * @param powers last power filed, by code of the post
   */
  public static FilingView of(String user, Map<String, Power> powers, Names names) {
    OrganisationRegister register = names.register();
    Set<Post> mine = Set.copyOf(register.holders().postsOf(user));
    return new FilingView(
        RegimeView.of(names),
        register.posts().stream()
            .flatMap(
                post ->
                    register.department(post.department()).stream()
                        .map(
                            department ->
                                post(
                                    post,
                                    department(department, names),
                                    mine.contains(post),
                                    powers.getOrDefault(post.code(), NONE))))
            .toList(),
        register.departments().stream().map(one -> department(one, names)).toList());
  }

  private static PostView post(Post post, DepartmentView department, boolean mine, Power power) {
    return new PostView(
        post.code(),
        post.name(),
        department.code(),
        department.name(),
        department.unit(),
        department.unitName(),
        post.rank().code(),
        mine,
        department.kinds(),
        power.name(),
        power.basis());
  }

  private static DepartmentView department(Department department, Names names) {
    Optional<Unit> unit = names.register().unit(department.unit());
    return new DepartmentView(
        department.code(),
        department.name(),
        department.unit(),
        unit.map(Unit::name).orElse(department.unit()),
        department.kind().code(),
        names.regime().kindsSoughtBy(department.kind()).stream().map(kind -> kind.code()).toList());
  }
}
