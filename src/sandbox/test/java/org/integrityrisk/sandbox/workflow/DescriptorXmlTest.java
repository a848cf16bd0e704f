package org.integrityrisk.sandbox.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.workflow.WorkflowUtil;
import com.opensymphony.workflow.FactoryException;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.ConditionDescriptor;
import com.opensymphony.workflow.loader.ConditionsDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Storing a workflow loses nothing that Jira's descriptors hold. */
class DescriptorXmlTest {
  @Test
  void keepsMetaDataViewsConditionsValidatorsAndFunctionsInOrder() throws FactoryException {
    WorkflowDescriptor read = WorkflowUtil.convertXMLtoWorkflowDescriptor(resource());

    WorkflowDescriptor again =
        WorkflowUtil.convertXMLtoWorkflowDescriptor(DescriptorXml.write(read));

    StepDescriptor draft = again.getStep(1);
    ActionDescriptor submit = (ActionDescriptor) draft.getActions().get(0);
    assertThat(again.getMetaAttributes()).containsEntry("jira.description", "检查 & 复核");
    assertThat(draft.getMetaAttributes()).containsEntry("jira.status.id", "101");
    assertThat(submit.getView()).isEqualTo("fieldscreen");
    assertThat(submit.getMetaAttributes()).containsEntry("jira.fieldscreen.id", "7");
    assertThat(conditionClasses(submit)).containsExactly("org.example.OnlyHolder");
    assertThat(((ValidatorDescriptor) submit.getValidators().get(0)).getArgs())
        .containsEntry("class.name", "org.example.NeedsOpinion")
        .containsEntry("decision", "pass");
    assertThat(functionClasses(submit))
        .containsExactly("org.example.First", "org.example.Second", "org.example.Third");
  }

  private static List<Object> conditionClasses(ActionDescriptor action) {
    ConditionsDescriptor conditions =
        (ConditionsDescriptor) action.getRestriction().getConditions().get(0);
    assertThat(conditions.getType()).isEqualTo("AND");
    List<?> parts = conditions.getConditions();
    return parts.stream()
        .map(part -> (Object) ((ConditionDescriptor) part).getArgs().get("class.name"))
        .toList();
  }

  private static List<Object> functionClasses(ActionDescriptor action) {
    List<?> functions = action.getUnconditionalResult().getPostFunctions();
    return functions.stream()
        .map(function -> (Object) ((FunctionDescriptor) function).getArgs().get("class.name"))
        .toList();
  }

  private static String resource() {
    try (InputStream file = DescriptorXmlTest.class.getResourceAsStream("review.xml")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
