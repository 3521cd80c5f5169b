import { getRouteApi } from '@tanstack/react-router';
import { ForwardPage } from '@/features/meetings/proceedings/forward-page';
import { EditTaskPage as EditTask, NewTaskPage as NewTask } from '@/features/meetings/tasks/task-form-pages';

const newTaskRoute = getRouteApi('/signed-in/cuoc-hop/$meetingId/them-nhiem-vu');
const forwardRoute = getRouteApi('/signed-in/cuoc-hop/$meetingId/kien-nghi/$contributionId');
const editTaskRoute = getRouteApi('/signed-in/nhiem-vu/$taskId/sua');

export function NewTaskPage() {
  return <NewTask meetingId={newTaskRoute.useParams().meetingId} />;
}

export function EditTaskPage() {
  return <EditTask taskId={editTaskRoute.useParams().taskId} />;
}

export function ForwardProposalPage() {
  return <ForwardPage {...forwardRoute.useParams()} />;
}
