import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  dot: {
    width: '8px',
    height: '8px',
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    forcedColorAdjust: 'none',
  },
});

/** The dot before a verdict or a photo's status; `colour` is the class with its fill. The words beside it say the same. */
export function ColourDot({ colour }: { readonly colour: string }) {
  const styles = useStyles();
  return <span className={mergeClasses(styles.dot, colour)} aria-hidden />;
}
