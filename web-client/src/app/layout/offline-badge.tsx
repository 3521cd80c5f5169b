import { useLingui } from '@lingui/react';
import { IconCloudOff } from '@tabler/icons-react';
import { useOnline } from '@/ui/use-online';
import classes from './offline-badge.module.css';

export function OfflineBadge() {
  const { i18n } = useLingui();
  const online = useOnline();
  // The region stays, empty, so that a screen reader hears when the network goes.
  return (
    <div role="status">
      {!online && (
        <span className={classes.badge}>
          <IconCloudOff aria-hidden size="1.25em" />
          {i18n._('network.offline')}
        </span>
      )}
    </div>
  );
}
