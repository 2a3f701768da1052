import type { ReactNode } from "react";
import { Popover as AriaPopover, Dialog, DialogTrigger } from "react-aria-components";
import { Button } from "./button.tsx";
import styles from "./popover.module.css";

/** A button that opens a small pane beside itself. @param children is told how to close it */
export const Popover = ({
  label,
  children,
}: {
  readonly label: string;
  readonly children: (close: () => void) => ReactNode;
}) => (
  <DialogTrigger>
    <Button>{label}</Button>
    <AriaPopover placement="bottom end" className={styles.popover ?? ""}>
      <Dialog aria-label={label} className={styles.dialog ?? ""}>
        {({ close }) => children(close)}
      </Dialog>
    </AriaPopover>
  </DialogTrigger>
);
