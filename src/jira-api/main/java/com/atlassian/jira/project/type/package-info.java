/** Types of projects. */
package com.atlassian.jira.project.type;
