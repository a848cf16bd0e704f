package com.atlassian.jira.plugin.jql.function;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.query.operand.FunctionOperand;

/**
 * Base of JQL functions: name and list flag come from the descriptor.
 *
 * <p>Source: published Javadoc of Jira 7.6
 * (com.atlassian.jira.plugin.jql.function.AbstractJqlFunction); as used by the open-source app
 * codescape/jira-scrum-poker (Jira 11.3).
 */
public abstract class AbstractJqlFunction implements JqlFunction {

  private volatile JqlFunctionModuleDescriptor moduleDescriptor;

  @Override
  public void init(JqlFunctionModuleDescriptor moduleDescriptor) {
    this.moduleDescriptor = moduleDescriptor;
  }

  @Override
  public String getFunctionName() {
    return moduleDescriptor.getFunctionName();
  }

  @Override
  public boolean isList() {
    return moduleDescriptor.isList();
  }

  /** Returns a message when the function was called with another number of arguments. */
  protected MessageSet validateNumberOfArgs(FunctionOperand operand, int expected) {
    MessageSet messages = new MessageSetImpl();
    if (operand.getArgs().size() != expected) {
      messages.addErrorMessage(
          getI18n()
              .getText(
                  "jira.jql.function.arg.incorrect.exact",
                  getFunctionName(),
                  Integer.toString(expected),
                  Integer.toString(operand.getArgs().size())));
    }
    return messages;
  }

  protected I18nHelper getI18n() {
    return ComponentAccessor.getComponent(JiraAuthenticationContext.class).getI18nHelper();
  }
}
