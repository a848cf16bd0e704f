package org.integrityrisk.app.jql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.operand.FunctionOperand;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.integrityrisk.app.i18n.Texts;
import org.integrityrisk.app.issue.CurrentUser;
import org.integrityrisk.app.store.register.PointKeys;
import org.integrityrisk.core.access.Permissions;
import org.integrityrisk.core.regime.Presets;
import org.integrityrisk.core.regime.Regime;
import org.integrityrisk.core.risk.Projects;
import org.integrityrisk.core.text.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PointsFunctionTest {
  private static final Regime REGIME = Presets.load().all().get(0);

  private final PointKeys points = mock(PointKeys.class);
  private final Projects projects = mock(Projects.class);
  private final Permissions permissions = mock(Permissions.class);
  private final Texts texts = mock(Texts.class);
  private final CurrentUser session = mock(CurrentUser.class);
  private final ApplicationUser head = mock(ApplicationUser.class);
  private final QueryCreationContext context = mock(QueryCreationContext.class);
  private final PointsFunction ofLevel =
      new OfLevelFunction(new AskRegister(points, projects, permissions, texts, session));

  @BeforeEach
  void twoProjectsOfWhichTheHeadSeesOne() {
    when(head.getKey()).thenReturn("head");
    when(context.getApplicationUser()).thenReturn(head);
    when(session.locale()).thenReturn(Locale.ENGLISH);
    when(texts.of(any(), any(Problem.class)))
        .then(call -> call.getArgument(1, Problem.class).code());
    when(projects.all()).thenReturn(List.of("LZ", "SECRET"));
    when(projects.regimeOf(any())).thenReturn(Optional.of(REGIME));
    when(permissions.mayBrowse("head", "LZ")).thenReturn(true);
    when(points.find(eq(Set.of("LZ")), any(), anyInt())).thenReturn(List.of("LZ-1", "LZ-2"));
  }

  @Test
  void onlyProjectsThatTheSearcherMaySeeAreAsked() {
    assertThat(found("1")).containsExactly("LZ-1", "LZ-2");
    assertThat(found("1", "LZ")).containsExactly("LZ-1", "LZ-2");
    assertThat(refusals("1")).isEmpty();
  }

  @Test
  void aProjectThatTheSearcherMayNotSeeIsRefusedLikeOneThatIsNotThere() {
    assertThat(refusals("1", "SECRET"))
        .isEqualTo(refusals("1", "NOWHERE"))
        .containsExactly("integrity-risk.error.access.not-found");
    assertThat(found("1", "SECRET")).isEmpty();
  }

  @Test
  void aLevelMayBeCalledByItsName() {
    assertThat(refusals(REGIME.gravestLevel().name().zh())).isEmpty();
    assertThat(refusals("gravest of all"))
        .containsExactly("integrity-risk.error.jql.unknown-level");
  }

  @Test
  void anAnswerThatWouldBeCutOffIsRefused() {
    when(points.find(any(), any(), anyInt()))
        .then(call -> Collections.nCopies(call.getArgument(2), "LZ-1"));

    assertThat(refusals("1")).containsExactly("integrity-risk.error.jql.too-many");
    assertThat(found("1")).isEmpty();
  }

  @Test
  void anAnonymousSearcherFindsNothing() {
    when(context.getApplicationUser()).thenReturn(null);

    assertThat(found("1")).isEmpty();
    verifyNoInteractions(points);
  }

  private List<String> found(String... arguments) {
    return ofLevel.getValues(context, call(arguments), null).stream()
        .map(QueryLiteral::asString)
        .toList();
  }

  private Set<String> refusals(String... arguments) {
    return ofLevel.validate(head, call(arguments), null).getErrorMessages();
  }

  private static FunctionOperand call(String... arguments) {
    return new FunctionOperand("integrityRiskOfLevel", List.of(arguments));
  }
}
