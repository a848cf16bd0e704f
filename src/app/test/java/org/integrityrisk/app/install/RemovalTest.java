package org.integrityrisk.app.install;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RemovalTest {
  private final RememberedObjects objects = new RememberedObjects();
  private final FakeInstaller types = new FakeInstaller(SetupKind.ISSUE_TYPE);
  private final FakeInstaller projects = new FakeInstaller(SetupKind.PROJECT);
  private final FakeInstaller fields = new FakeInstaller(SetupKind.FIELD);
  private final FakeInstaller schemes = new FakeInstaller(SetupKind.WORKFLOW_SCHEME);
  private final FakeInstaller choices = new FakeInstaller(SetupKind.REGIME_CHOICE);
  private final Removal removal =
      new Removal(List.of(types, projects, fields, schemes, choices), objects);

  @BeforeEach
  void setUpOneProject() {
    made(types, "risk");
    made(projects, "LZ");
    made(fields, "post");
    made(schemes, "market/5e6f7a8b");
    chosen("LZ", "market");
  }

  private void made(FakeInstaller installer, String code) {
    installer.inHost.put(installer.idOf(code), true);
    objects.remember(new HostObject(installer.kind(), code, installer.idOf(code)));
  }

  private void chosen(String project, String regime) {
    choices.inHost.put(regime, true);
    objects.remember(new HostObject(SetupKind.REGIME_CHOICE, project, regime));
  }

  @Test
  void theProjectGoesFirstAndTheRestInReverseOrder() {
    assertThat(removal.preview("LZ").stream().map(item -> item.object().code()))
        .containsExactly("LZ", "LZ", "market/5e6f7a8b", "post", "risk");
  }

  @Test
  void thePreviewSaysWhatIsLost() {
    assertThat(removal.preview("LZ")).allMatch(item -> item.losses() == 7);
  }

  @Test
  void everythingIsRemovedAndForgotten() {
    assertThat(removal.run("LZ")).isEmpty();
    assertThat(objects.all()).isEmpty();
    assertThat(Stream.of(types, projects, fields, schemes)).allMatch(one -> one.inHost.isEmpty());
  }

  @Test
  void whatOthersUseStays() {
    fields.usedByOthers = "post";

    assertThat(removal.preview("LZ"))
        .filteredOn(RemovalItem::keptForOthers)
        .extracting(item -> item.object().code())
        .containsExactly("post");
    assertThat(removal.run("LZ")).extracting(HostObject::code).containsExactly("post");
    assertThat(fields.inHost).containsKey("field-post");
  }

  @Test
  void whileAnotherProjectRemainsOnlyWhatIsNotSharedGoes() {
    made(projects, "JD");
    made(schemes, "category/1a2b3c4d");
    chosen("JD", "category");

    assertThat(removal.run("LZ")).isEmpty();
    assertThat(objects.all().stream().map(HostObject::code))
        .containsExactlyInAnyOrder("risk", "post", "JD", "category/1a2b3c4d", "JD");
  }

  @Test
  void aSchemeThatTwoProjectsShareStaysWithTheSecond() {
    made(projects, "JD");
    chosen("JD", "market");

    removal.run("LZ");

    assertThat(schemes.inHost).containsKey("workflow-scheme-market/5e6f7a8b");
  }
}
