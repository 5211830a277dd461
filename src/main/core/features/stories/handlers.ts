import { undoable } from '#core/procedures.ts';
import {
  addQuestionToStory,
  createStory,
  deleteStory,
  mergeKeyOfStory,
  removeQuestionFromStory,
  unuseStory,
  updateStory,
  useStory,
} from './commands.ts';
import { listStories } from './queries.ts';
import { addSkillsToStory, addSkillToStory, removeSkillFromStory } from './skills.ts';

export const storyHandlers = {
  'stories.list': listStories,
  'stories.create': undoable('Add story', createStory),
  'stories.update': undoable('Edit story', updateStory, { mergeKeyOf: mergeKeyOfStory }),
  'stories.addSkills': undoable('Link skill to story', addSkillsToStory),
  'stories.addSkill': undoable('Link skill to story', addSkillToStory),
  'stories.removeSkill': undoable('Unlink skill from story', removeSkillFromStory),
  'stories.addQuestion': undoable('Link question to story', addQuestionToStory),
  'stories.removeQuestion': undoable('Unlink question from story', removeQuestionFromStory),
  'stories.use': undoable('Use story in interview', useStory),
  'stories.unuse': undoable('Take story out of interview', unuseStory),
  'stories.delete': undoable('Delete story', deleteStory),
};
