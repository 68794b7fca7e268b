import { ADD_IN, type FrameOptions } from './frame-options';
import { requirementSets } from './requirement-sets';

/**
 * What the library asks first. The theme is no part of it: on the web this build of the library takes none, so the
 * pane follows the browser's preference there.
 */
export function appContext(
  { host, language, readOnly = false, documentUrl }: FrameOptions,
  { clientHeight, clientWidth }: HTMLIFrameElement,
): object {
  return {
    _id: ADD_IN,
    _appName: 16,
    _appVersion: '16.00',
    _appUILocale: language,
    _dataLocale: language,
    _docUrl: documentUrl ?? 'Book1.xlsx',
    _clientMode: readOnly ? 0 : 1,
    _settings: [...host.model.book.commonSettings],
    _reason: 'documentOpened',
    _osfControlType: 1,
    _eToken: '',
    _correlationId: ADD_IN,
    _appInstanceId: ADD_IN,
    _appMinorVersion: 1,
    _requirementMatrix: JSON.stringify(requirementSets(host)),
    _dialogRequirementMatrix: '',
    _hostCustomMessage: '',
    _hostFullVersion: '16.0.18000.40000',
    _clientWindowHeight: clientHeight,
    _clientWindowWidth: clientWidth,
    _addinName: 'intake-review',
    _appDomains: [],
    _featureGates: {},
    _initialDisplayMode: 0,
    _wacHostEnvironment: '0',
  };
}
